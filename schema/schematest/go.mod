module github.com/hulponline/klachtenregeling/schema/schematest

go 1.25.0

require (
	github.com/hulponline/klachtenregeling v0.0.0
	github.com/rickb777/date/v2 v2.2.0
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.2
	github.com/stretchr/testify v1.11.1
)

require (
	github.com/davecgh/go-spew v1.1.1 // indirect
	github.com/govalues/decimal v0.1.36 // indirect
	github.com/pmezard/go-difflib v1.0.0 // indirect
	github.com/rickb777/period v1.0.21 // indirect
	github.com/rickb777/plural v1.4.7 // indirect
	golang.org/x/text v0.30.0 // indirect
	gopkg.in/yaml.v3 v3.0.1 // indirect
)

replace github.com/hulponline/klachtenregeling => ../..
