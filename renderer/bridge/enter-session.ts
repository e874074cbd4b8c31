const key = 'rapporteur.secret';

/**
 * The secret of this window: exchanged for the token behind the `#` of its address, which then
 * leaves the address, or kept from before a reload. `undefined` when the token is used up.
 */
export async function enterSession(page: Window): Promise<string | undefined> {
  const token = page.location.hash.slice(1);
  if (token === '') return page.sessionStorage.getItem(key) ?? undefined;
  page.history.replaceState(null, '', page.location.pathname);
  const response = await page.fetch('session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  if (!response.ok) return undefined;
  const { secret } = (await response.json()) as { readonly secret: string };
  page.sessionStorage.setItem(key, secret);
  return secret;
}
