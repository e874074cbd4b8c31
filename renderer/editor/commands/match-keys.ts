/** What of a keyboard event tells which keys are down. */
export type Keys = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>;

/**
 * Whether an event is a combination such as `Mod+Shift+D`. Letters count by what the layout writes,
 * or by their place where it writes no Latin ones; digits always by their place, since some layouts
 * reach them only with Shift.
 */
export function matchKeys(combination: string, event: Keys, isApple: boolean): boolean {
  const parts = combination.split('+');
  const key = parts.at(-1) ?? '';
  const wants = new Set(parts.slice(0, -1));
  const mod = isApple ? event.metaKey : event.ctrlKey;
  const other = isApple ? event.ctrlKey : event.metaKey;
  return (
    mod === wants.has('Mod') &&
    !other &&
    event.altKey === wants.has('Alt') &&
    event.shiftKey === wants.has('Shift') &&
    isKey(key, event)
  );
}

function isKey(key: string, event: Keys): boolean {
  if (/^\d$/.test(key)) return event.code === `Digit${key}`;
  if (!/^[A-Z]$/.test(key)) return event.key === key;
  return /^[a-z]$/i.test(event.key) ? event.key.toUpperCase() === key : event.code === `Key${key}`;
}
