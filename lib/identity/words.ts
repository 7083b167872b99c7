/** The words of sign-in names: plain, easily spelt, none that could hurt or tell anything. Some two million names. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const adjectives = list(`
able agile amber ample autumn azure basic bold brave breezy brief bright brisk broad bronze calm candid careful
cheery chief civil clean clear clever coastal copper coral cosy crimson crisp curious daily dapper dawn deep distant
dusty eager early easy eastern equal even exact faint fair famous fancy fast fine firm fleet fond free fresh gentle
glad golden good grand great green handy happy hazel helpful honest humble icy inland ivory jade jolly keen kind large
late lemon level light lively local lofty loyal lucky lunar maple mellow merry mild misty modest mossy neat nimble noble
northern olive open patient plain polite prime proud quick quiet rapid ready rosy royal rustic sandy scarlet silent
silver simple smooth snowy solid southern spare steady sunny swift tidy vivid warm western wise young
`).slice(0, 128);

export const animals = list(`
albatross alpaca antelope badger barnacle bear beaver beetle bison blackbird bluebird bobcat bumblebee buffalo bunting
butterfly camel canary caribou cat cheetah chipmunk cicada clam cod condor coyote crane cricket crow cuckoo curlew deer
dolphin donkey dove dragonfly duck eagle eel egret elk ermine falcon ferret finch firefly flamingo fox frog gazelle gecko
gibbon giraffe goat goldfinch goose grouse gull hamster hare hawk hedgehog heron herring hornbill horse ibex ibis iguana
jackdaw jaguar jay kestrel kingfisher kite kiwi koala lark lemur leopard linnet lizard llama lobster lynx mackerel magpie
mallard manatee marmot marten mole moose moth mussel newt nightingale ocelot octopus oriole osprey otter owl oyster panda
parrot partridge pelican penguin petrel pheasant pigeon plover pony puffin quail rabbit raven robin rook salmon seal
sparrow squirrel starling stork swallow swan tern thrush toad trout turtle walrus whale wren yak zebra
`).slice(0, 128);

export const places = list(`
acre alley arbour arcade archway attic avenue bank barn basin bay beach bend boulder bower branch bridge brook cabin
canal canyon castle cave cellar chapel circle clearing cliff cloud coast corner cottage court cove creek crossing dale
dell desert dock dune falls farm fen ferry field fjord ford forest fountain garden gate glade glen gorge grove gulf
harbour heath hedge hill hollow inlet island isle jetty junction kiln knoll lagoon lake landing lane lawn ledge lighthouse
lodge loft market marsh meadow mill moor mountain oasis orchard park pass pasture path pavilion peak pebble pier plain
plateau pond pool port prairie quarry quay ravine reef ridge river road rock sands shore spring square station stream
summit terrace thicket tower trail valley village vineyard wharf willow windmill woodland workshop library
`).slice(0, 128);
