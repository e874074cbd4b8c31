import './kbd.css';

/** A shortcut, one cap per key. */
export function Kbd({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="kbd">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
