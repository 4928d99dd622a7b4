package main

import (
	"bufio"
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
)

//go:embed register
var shipped embed.FS

// maxDossier is the length of the longest text that is taken for a dossier, in
// bytes. Some ten thousand events fit; what is longer is unreadable, so that
// no input needs more memory than this.
const maxDossier = 1 << 20

var errTooLong = fmt.Errorf("longer than %d bytes, which no dossier is", maxDossier)

// A record is the text of a dossier of the register, or why there is none.
type record struct {
	file string
	line int    // from 1; 0 when the record is a whole file
	text []byte // until the next one
	err  error
}

// name tells where the record is, on one line whatever the file is called.
func (r *record) name() string {
	name := r.file
	if strings.ContainsFunc(name, func(c rune) bool { return !unicode.IsPrint(c) }) {
		name = strconv.Quote(name)
	}
	if r.line == 0 {
		return name
	}
	return fmt.Sprintf("%s:%d", name, r.line)
}

// fault says why there is no dossier, in one line. What an error of a file says
// of its name is left out.
func (r *record) fault() string {
	err := r.err
	var file *fs.PathError
	if errors.As(err, &file) {
		err = file.Err
	}
	return oneLine(err)
}

// records yields what the register holds, one after the other. Whatever cannot
// be read is yielded as well.
func records(register []string, stdin io.Reader) iter.Seq[record] {
	return func(yield func(record) bool) {
		if len(register) == 0 {
			readFolder(shipped, "register", "", yield)
			return
		}
		for _, name := range register {
			var more bool
			if name == "-" {
				more = readLines(stdin, "stdin", yield)
			} else if info, err := os.Stat(name); err != nil {
				more = yield(record{file: name, err: err})
			} else if info.IsDir() {
				more = readFolder(os.DirFS(name), ".", name, yield)
			} else {
				more = readFile(os.Open, name, name, yield)
			}
			if !more {
				return
			}
		}
	}
}

// readFolder reads every *.json and *.jsonl below root, in the order of their
// names. It reports whether to go on, as yield does.
func readFolder(fsys fs.FS, root, prefix string, yield func(record) bool) bool {
	found, more := false, true
	err := fs.WalkDir(fsys, root, func(file string, d fs.DirEntry, err error) error {
		name := path.Join(filepath.ToSlash(prefix), file)
		switch ext := path.Ext(file); {
		case err != nil:
			found = true
			more = yield(record{file: name, err: err})
		case d.IsDir() || ext != ".json" && ext != ".jsonl":
		default:
			found = true
			more = readFile(fsys.Open, file, name, yield)
		}
		if !more {
			return fs.SkipAll
		}
		return nil
	})
	if more && err == nil && !found {
		err = errors.New("holds no *.json and no *.jsonl")
	}
	if more && err != nil {
		more = yield(record{file: prefix, err: err})
	}
	return more
}

func readFile[F fs.File](open func(string) (F, error), file, name string, yield func(record) bool) bool {
	f, err := open(file)
	if err != nil {
		return yield(record{file: name, err: err})
	}
	defer func() { _ = f.Close() }() // was only read
	if path.Ext(file) != ".json" {
		return readLines(f, name, yield)
	}
	text, err := io.ReadAll(io.LimitReader(f, maxDossier+1))
	if err == nil && len(text) > maxDossier {
		err = errTooLong
	}
	return yield(record{file: name, text: text, err: err})
}

// readLines reads one dossier a line. Lines with nothing but white space, if they
// are not too long, are no records.
func readLines(r io.Reader, name string, yield func(record) bool) bool {
	in := bufio.NewReaderSize(r, 64<<10)
	var text []byte
	for line := 1; ; line++ {
		var unreadable, end error
		text, unreadable, end = readLine(in, text[:0])
		if end != nil && !errors.Is(end, io.EOF) { // and the rest of this line is not known
			unreadable = end
		}
		if unreadable != nil || !blank(text) {
			if !yield(record{file: name, line: line, text: text, err: unreadable}) {
				return false
			}
		}
		if end != nil {
			return true
		}
	}
}

// readLine appends the next line to text. It returns why the line is unreadable
// by itself, and why there is no other.
func readLine(in *bufio.Reader, text []byte) (line []byte, unreadable, end error) {
	for {
		part, err := in.ReadSlice('\n')
		if len(text)+len(bytes.TrimRight(part, "\r\n")) > maxDossier {
			unreadable = errTooLong
		}
		if unreadable == nil {
			text = append(text, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return text, unreadable, err
		}
	}
}

func blank(text []byte) bool { return len(bytes.Trim(text, " \t\r\n")) == 0 }

// oneLine says err in one line, without the names of our packages.
func oneLine(err error) string {
	lines := strings.Split(err.Error(), "\n")
	for i := range lines {
		lines[i] = strings.TrimPrefix(lines[i], "procedure: ")
	}
	return strings.Join(lines, "; ")
}
