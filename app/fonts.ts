/**
 * Three typefaces, served from here: a serif for reading, a grotesque for the interface, a monospace for what machines
 * say. None is preloaded: on a slow line the text comes first, in a fallback of the same width, and is not moved when
 * the typeface arrives.
 */
import localFont from 'next/font/local';

const serif = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
      style: 'normal',
      weight: '200 900',
    },
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
      style: 'italic',
      weight: '200 900',
    },
  ],
  variable: '--font-serif',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

const sans = localFont({
  src: '../node_modules/@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-sans',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Arial',
});

const mono = localFont({
  src: '../node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
  weight: '400',
  variable: '--font-mono',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
});

/** Class names that set --font-serif, --font-sans and --font-mono; they belong on `<html>`. */
export const fontClasses = `${serif.variable} ${sans.variable} ${mono.variable}`;
