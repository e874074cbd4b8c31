import type { Result } from '../../../shared/base/result';

/** The code of a failure; `ok` where there is none. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : (result.messages[0]?.code ?? '');
}
