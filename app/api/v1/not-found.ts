/** What there is not, and what is somebody else's, look the same. */
export function notFound(): Response {
  return new Response('There is nothing here.', {
    status: 404,
    headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
