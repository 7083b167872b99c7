/** `npm test`: installs, then checks types, lint and content, runs the unit tests on both databases, and the browser. */
import { bin, checkNode, install, serve } from './lib.mjs';

checkNode();
install();
serve(bin('tsx'), ['scripts/test.ts', ...process.argv.slice(2)], { NODE_ENV: 'test' });
