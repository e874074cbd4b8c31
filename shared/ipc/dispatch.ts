import { errorMessage, fail } from '../base/result';
import type { Result } from '../base/result';
import { contract, isRequestName } from './contract';
import type { ParamsOf, RequestName, ValueOf } from './contract';
import type { Emit } from './events';

/** Answers one request, at once or later; `emit` reaches the window that asked. */
export type Handler<Name extends RequestName> = (
  params: ParamsOf<Name>,
  emit: Emit,
) => Result<ValueOf<Name>> | Promise<Result<ValueOf<Name>>>;

/** An answer to every request of the contract. */
export type Handlers = { readonly [Name in RequestName]: Handler<Name> };

/** Answers requests by name; whatever comes in, the answer is a `Result`. */
export type Dispatch = (name: unknown, params: unknown, emit: Emit) => Promise<Result<unknown>>;

/**
 * Parses the parameters of every request and hands them to its handler. An unknown name, parameters
 * that do not fit and a handler that throws become failures.
 * @param onBug is told what a handler threw, which is always a fault of ours.
 */
export function createDispatch(
  handlers: Handlers,
  onBug: (name: RequestName, error: unknown) => void,
): Dispatch {
  return async (name, params, emit) => {
    if (typeof name !== 'string' || !isRequestName(name)) {
      return fail(errorMessage('request.unknown', 'The app does not know this request.'));
    }
    const parsed = contract[name].params.safeParse(params);
    if (!parsed.success) {
      const [first] = parsed.error.issues;
      return fail(
        errorMessage(
          'request.invalid',
          `The request ${name} was refused: ${first?.message ?? 'its parameters do not fit'}.`,
          first?.path.map(String).join('.'),
        ),
      );
    }
    try {
      const handler = handlers[name] as (
        params: unknown,
        emit: Emit,
      ) => Result<unknown> | Promise<Result<unknown>>;
      return await handler(parsed.data, emit);
    } catch (error) {
      onBug(name, error);
      return fail(
        errorMessage(
          'request.bug',
          `Something went wrong inside the app (${name}). Nothing that was saved is touched.`,
        ),
      );
    }
  };
}
