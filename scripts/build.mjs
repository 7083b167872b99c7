/** `npm run build`: what `npm start` does before it serves. */
import { build, checkNode, install } from './lib.mjs';

checkNode();
install();
build();
