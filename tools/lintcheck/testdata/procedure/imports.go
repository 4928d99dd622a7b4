package procedure

import (
	"context"      // want `depguard: .*'context' is not allowed`
	"embed"        // want `depguard: .*'embed' is not allowed.*only proceduretest`
	"io/fs"        // want `depguard: .*'io/fs' is not allowed`
	"math/rand/v2" // want `depguard: .*'math/rand/v2' is not allowed`
	"net/netip"    // want `depguard: .*'net/netip' is not allowed`
	"sync/atomic"  // want `depguard: .*'sync/atomic' is not allowed`
	"testing"      // want `depguard: .*'testing' is not allowed`
)

// Use takes what the library may not.
func Use(context.Context, embed.FS, fs.FS, *rand.Rand, netip.Addr, *atomic.Bool, testing.BenchmarkResult) {
}
