export default function Exits() {
  return (
    <svg viewBox="0 0 40 10" aria-hidden="true">
      <path d="M0 5h40" stroke="currentColor" />
    </svg>
  );
}
