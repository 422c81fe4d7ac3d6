/** What holds for any file at all. (In progress.) */
import { test } from 'vitest';
test.todo('any text');
