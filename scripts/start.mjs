/** `npm start`: installs, builds if needed, migrates, serves. */
import { build, checkNode, install, serve } from './lib.mjs';

checkNode();
install();
build();
serve(process.execPath, ['dist/serve.js'], { NODE_ENV: 'production' });
