#!/usr/bin/env node
// Old syntax on purpose: see lib/node-version.mjs.
import { isNodeNewEnough } from './lib/node-version.mjs';

if (isNodeNewEnough()) void import('./lib/run.mjs');
