import { NotFoundText } from '@/components/shell/not-found-text';

export default function NotFound() {
  return <NotFoundText locale="en" />;
}
