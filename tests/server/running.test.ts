/** The server as it runs for its readers, asked over HTTP. */
import { audits } from './audits.ts';
import { errors } from './errors.ts';
import { limits } from './limits.ts';
import { service } from './service.ts';

const running = service();

audits(running);
limits(running);
errors(running);
