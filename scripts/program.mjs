/** Runs one of the programs that the build makes: `node scripts/program.mjs seed --demo`. */
import { build, checkNode, install, serve } from './lib.mjs';

const [name, ...rest] = process.argv.slice(2);
checkNode();
install();
build();
serve(process.execPath, [`dist/${name}.js`, ...rest], { NODE_ENV: 'production' });
