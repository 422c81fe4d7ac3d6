// A thread that judges files for bin/vet.js: the same bundle, loaded as quickly.

require('./load.js')().work();
