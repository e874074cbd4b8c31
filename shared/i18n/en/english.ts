import { app } from './app';
import { commands } from './commands';
import { common } from './common';
import { folders } from './folders';
import { guide } from './guide';
import { keys } from './keys';
import { library } from './library';
import { meeting } from './meeting';
import { page } from './page';
import { palette } from './palette';
import { preferences } from './preferences';

/** Every screen's messages in English, which decides what the other languages owe. */
export const english = {
  app,
  commands,
  common,
  folders,
  guide,
  keys,
  library,
  meeting,
  page,
  palette,
  preferences,
};
