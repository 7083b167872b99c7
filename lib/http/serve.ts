/** Starts the program: settings, migrations, item versions, Next, and the front before it. Bundled into dist/ by the build. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import { prepare, Stop } from '@/lib/answering/prepare';
import { artefactsDir, getCourse } from '@/lib/course/artefacts';
import { defaultLocale, locales } from '@/lib/locales';
import { leaveUrl, publicUrl, secret, trustedProxies, usesTls, whoMayTeach } from '@/lib/settings';
import { database } from '@/lib/store/database';
import { forgetOld } from '@/lib/answering/retention';
import { dropOldThrottles } from '@/lib/store/throttle';
import { createFront } from './front';
import { readPages } from './pages';

async function main(): Promise<void> {
  const dev = process.env.NODE_ENV !== 'production';
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Stop(`PORT is '${process.env.PORT}': set it to a number from 1 to 65535.`);
  }
  const host = process.env.HOST || undefined;
  // A wrong word here stops the start, not the first teacher.
  whoMayTeach();
  await prepare(getCourse(defaultLocale));

  const base = publicUrl();
  if (base) process.env.NEXTAUTH_URL = base;
  // Without PUBLIC_URL the site's address is whatever people typed: localhost, or the classroom's.
  else process.env.AUTH_TRUST_HOST = 'true';

  const app = next({ dev, dir: process.cwd(), hostname: host ?? 'localhost', port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const front = createFront({
    pages: dev ? null : readPages(join(process.cwd(), 'dist/pages')),
    next: (request, response) => handle(request, response),
    locales,
    defaultLocale,
    secret: secret(),
    publicUrl: base,
    tls: usesTls(),
    trustedProxies: trustedProxies(),
    leaveUrl: leaveUrl(),
  });
  const server = createServer((request, response) => {
    if (dev && request.url === '/__course') {
      lastCourseBuild(response);
      return;
    }
    front(request, response).catch((error: unknown) => {
      console.error('front:', error instanceof Error ? error.message : error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  });
  if (dev) server.on('upgrade', app.getUpgradeHandler());
  server.on('error', (error: NodeJS.ErrnoException) => {
    stop(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is busy: stop what uses it, or set PORT to another.`
        : `The port can't be opened: ${error.message}`,
    );
  });
  server.listen(port, host, () => {
    const at = server.address();
    const shown = typeof at === 'object' && at ? at.port : port;
    if (base) console.log(`Walls & Eyes is at ${base}, listening on port ${shown}`);
    else console.log(`Walls & Eyes is at http://localhost:${shown}`);
  });

  // What counts failures is kept no longer than it counts.
  setInterval(
    () => dropOldThrottles(database(), Date.now()).catch(() => undefined),
    600_000,
  ).unref();
  // A server that runs for a year keeps its promises too.
  setInterval(
    () => forgetOld(database(), Date.now()).catch(() => undefined),
    24 * 3600 * 1000,
  ).unref();

  const close = () => {
    server.close(() => {
      database()
        .destroy()
        .finally(() => process.exit(0));
    });
    server.closeIdleConnections();
    // A page that keeps its connection open must not keep the program from stopping.
    setTimeout(() => process.exit(0), 5000).unref();
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

/** For the pages of a development server: when the course was last built, and what is wrong with it. */
function lastCourseBuild(response: ServerResponse): void {
  response.setHeader('Content-Type', 'application/json');
  response.end(readFileSync(join(artefactsDir(), 'last-build.json')));
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

main().catch((error: unknown) => {
  stop(
    error instanceof Stop
      ? error.message
      : String(error instanceof Error ? (error.stack ?? error.message) : error),
  );
});
