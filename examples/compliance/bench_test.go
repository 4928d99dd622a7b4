package main

import (
	"io"
	"os"
	"path/filepath"
	"runtime"
	"runtime/metrics"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// BenchmarkRegister judges made registers of two sizes from standard input, in
// text: how fast, with how many allocations, and how much memory at its highest.
// That memory does not depend on the size:
//
//	go test -run '^$' -bench Register -benchtime 1x ./examples/compliance
func BenchmarkRegister(b *testing.B) {
	for _, n := range []int{10_000, 100_000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			file := filepath.Join(b.TempDir(), "register.jsonl")
			out, err := os.Create(file)
			require.NoError(b, err)
			require.Equal(b, clean, run([]string{"-generate", strconv.Itoa(n)}, nil, out, io.Discard, noon))
			require.NoError(b, out.Close())
			runtime.GC()

			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			peak := uint64(0)
			for b.Loop() {
				in, err := os.Open(file)
				require.NoError(b, err)
				watched := &watch{Reader: in}
				require.Equal(b, breaches, run([]string{"-"}, watched, io.Discard, os.Stderr, noon))
				require.NoError(b, in.Close())
				peak = max(peak, watched.peak)
			}
			runtime.ReadMemStats(&after)
			all := float64(n * b.N)
			b.ReportMetric(all/b.Elapsed().Seconds(), "dossiers/s")
			b.ReportMetric(float64(after.Mallocs-before.Mallocs)/all, "allocs/dossier")
			b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc)/all, "B/dossier")
			b.ReportMetric(float64(peak)/(1<<20), "peak-heap-MiB")
		})
	}
}

// A watch looks at the heap each time that something is read.
type watch struct {
	io.Reader
	peak uint64
}

func (w *watch) Read(p []byte) (int, error) {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	w.peak = max(w.peak, sample[0].Value.Uint64())
	return w.Reader.Read(p)
}
