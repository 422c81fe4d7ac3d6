#!/usr/bin/env node
// Hands the arguments and the streams to the program, and sets the exit code.

require('./load.js')().main();
