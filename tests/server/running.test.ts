/** The server as it runs for its readers, asked over HTTP. */
import { answers } from './answers.ts';
import { audits } from './audits.ts';
import { comparisons } from './comparisons.ts';
import { errors } from './errors.ts';
import { everything } from './everything.ts';
import { limits } from './limits.ts';
import { paging } from './paging.ts';
import { queryExamples } from './query-examples.ts';
import { service } from './service.ts';
import { walks } from './walks.ts';
import { webQueries } from './web-queries.ts';

const running = service();

audits(running);
answers(running);
walks(running);
everything(running);
comparisons(running);
paging(running);
limits(running);
errors(running);
webQueries(running);
queryExamples(running);
