/** `npm run dev`: edit and see. The course is built anew on every change of content; errors are shown, not fatal. */
import { bin, checkNode, install, serve } from './lib.mjs';

checkNode();
install();
serve(bin('tsx'), ['scripts/dev.ts'], { NODE_ENV: 'development' });
