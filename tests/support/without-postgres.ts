import { beforeEach } from 'vitest';
import { postgresFolder } from './postgres.ts';

// Tests that cannot run are shown as skipped, rather than left out.
beforeEach(({ skip }) => skip(postgresFolder() === null, 'PostgreSQL is not installed'));
