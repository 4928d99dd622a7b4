// Package proceduretest may embed its own files, and may not read those of others.
package proceduretest

import (
	"embed"
	"io/fs" // want `depguard: .*'io/fs' is not allowed`
)

//go:embed *.txt
var stories embed.FS

// Names lists them.
func Names() ([]string, error) { return fs.Glob(stories, "*.txt") }
