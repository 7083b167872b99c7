/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Native modules, loaded by Node itself.
  serverExternalPackages: ['libsql', 'pg', '@node-rs/argon2', 'mdx-bundler'],
  images: { unoptimized: true },
  // `npm test` checks types and lint once for the whole tree, tests and scripts included.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
};

export default config;
