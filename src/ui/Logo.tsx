/** Five places, joined. */
export function Logo() {
  return (
    <svg className="logo" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <path d="M18 5L4 22L12 24L19 21L24 20L18 5M19 15L12 24" />
      <circle data-hue="KZ" cx="18" cy="5" r="2.4" />
      <circle data-hue="UZ" cx="19" cy="15" r="2.4" />
      <circle data-hue="TM" cx="4" cy="22" r="2.4" />
      <circle data-hue="TJ" cx="12" cy="24" r="2.4" />
      <circle data-hue="KG" cx="24" cy="20" r="2.4" />
    </svg>
  );
}
