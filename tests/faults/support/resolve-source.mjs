/** Lets plain Node run this project's TypeScript, whose imports carry no endings: `node --import`. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(name, context, next) {
    try {
      return next(name, context);
    } catch (error) {
      if (!name.startsWith('.')) throw error;
      return next(`${name}.ts`, context);
    }
  },
});
