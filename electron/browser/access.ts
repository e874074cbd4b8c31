import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may talk to this shell: a one-time token opens the window, a secret keeps it open. */
export interface Access {
  /** Goes into the address once; worth nothing after it was exchanged or after its time. */
  readonly token: string;
  /** Gives the secret for the token, the first time and within ten minutes; afterwards `undefined`. */
  readonly exchange: (token: string) => string | undefined;
  readonly isSecret: (secret: string) => boolean;
}

const tokenLifetime = 600_000;

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Compares in a time that tells nothing of where two texts differ. */
function isEqual(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

/** 32 random bytes as text that needs no escaping in an address. */
export function randomName(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Makes a token and a secret.
 * @param now the present, in milliseconds.
 */
export function createAccess(now: () => number): Access {
  const token = randomName();
  const secret = randomName();
  const expires = now() + tokenLifetime;
  let isUsed = false;
  return {
    token,
    exchange: (offered) => {
      if (isUsed || now() > expires || !isEqual(offered, token)) return undefined;
      isUsed = true;
      return secret;
    },
    isSecret: (offered) => isEqual(offered, secret),
  };
}
