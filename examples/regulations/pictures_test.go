package main

import (
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestPictures: each procedure has its pictures, of which an XML parser takes the
// SVG, and they are the same each time.
func TestPictures(t *testing.T) {
	one, other := t.TempDir(), t.TempDir()
	require.NoError(t, run(io.Discard, "", one))
	require.NoError(t, run(io.Discard, "", other))
	files, err := filepath.Glob(filepath.Join(one, "*"))
	require.NoError(t, err)
	dossiers, err := dossiers.ReadDir("dossiers")
	require.NoError(t, err)
	require.Len(t, files, 8*len(dossiers))
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		again, err := os.ReadFile(filepath.Join(other, filepath.Base(file)))
		require.NoError(t, err)
		require.Equal(t, string(text), string(again))
		if filepath.Ext(file) == ".svg" {
			require.NotEmpty(t, texts(t, string(text)), file)
		}
	}
	require.Error(t, run(io.Discard, "", filepath.Join(one, "no such folder")))
}

// TestPicturesHaveEveryRung: and all that is owed there.
func TestPicturesHaveEveryRung(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, run(io.Discard, "", dir))
	for _, r := range shipped() {
		told, err := tell(r.regulation, r.lang, 0)
		require.NoError(t, err)
		for _, name := range []string{"ladder", "phases", "case"} {
			file := filepath.Join(dir, r.regulation.ID+"-"+r.regulation.Edition+"-"+name)
			svg, err := os.ReadFile(file + ".svg")
			require.NoError(t, err)
			said := texts(t, string(svg))
			for _, rung := range r.regulation.Rungs {
				for _, line := range append(told.words.Owed(told.p, rung.Stage), told.words.Stage(told.p, rung.Stage)) {
					require.Contains(t, said, line, file)
				}
			}
		}
	}
}

// texts returns what an SVG says, in one line.
func texts(t *testing.T, svg string) string {
	t.Helper()
	var said []string
	within := ""
	for decoder := xml.NewDecoder(strings.NewReader(svg)); ; {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return strings.Join(said, " ")
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			within = token.Name.Local
		case xml.EndElement:
			within = ""
		case xml.CharData:
			if within == "text" {
				said = append(said, string(token))
			}
		}
	}
}
