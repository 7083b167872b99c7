import { notFound } from 'next/navigation';

/** Whatever no other page answers, so that a wrong address gets the site's own page and not a bare one. */
export default function Rest() {
  notFound();
}
