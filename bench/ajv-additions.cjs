// For ajv-cli: what our schemas have beyond the standard, the unit of a number and the format of a time zone.
'use strict';

module.exports = function add(ajv) {
  require('ajv-formats')(ajv, ['date']);
  ajv.addKeyword('unit');
  ajv.addFormat('timezone', isTimezone);
};

function isTimezone(text) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
