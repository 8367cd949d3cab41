const { ruleSet } = require('./tools/floors.cjs')

module.exports = ruleSet(__dirname)
