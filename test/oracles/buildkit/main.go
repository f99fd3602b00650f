// Reads one JSON case per line and prints, per line, what BuildKit, moby/patternmatcher and
// distribution/reference make of it.
package main

import (
	"bufio"
	"bytes"
	_ "crypto/sha256"
	_ "crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/distribution/reference"
	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/linter"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/moby/buildkit/frontend/dockerfile/shell"
	"github.com/moby/patternmatcher"
	"github.com/moby/patternmatcher/ignorefile"
)

type question struct {
	Kind      string            `json:"kind"`
	Source    string            `json:"source"` // base64
	Word      string            `json:"word"`
	Escape    string            `json:"escape"`
	Variables map[string]string `json:"variables"`
	Options   map[string]bool   `json:"options"`
	Paths     []string          `json:"paths"`
}

type heredoc struct {
	Name           string  `json:"name"`
	FileDescriptor float64 `json:"fileDescriptor"`
	Expand         bool    `json:"expand"`
	Chomp          bool    `json:"chomp"`
	Content        string  `json:"content"`
}

type node struct {
	Keyword   string    `json:"keyword"`
	Args      []string  `json:"args"`
	Flags     []string  `json:"flags"`
	JSON      bool      `json:"json"`
	Heredocs  []heredoc `json:"heredocs"`
	StartLine int       `json:"startLine"`
	EndLine   int       `json:"endLine"`
	Children  []node    `json:"children"`
}

func describe(n *parser.Node) node {
	out := node{
		Keyword: n.Value, Args: []string{}, Flags: []string{}, JSON: n.Attributes["json"],
		Heredocs: []heredoc{}, StartLine: n.StartLine, EndLine: n.EndLine, Children: []node{},
	}
	out.Flags = append(out.Flags, n.Flags...)
	for next := n.Next; next != nil; next = next.Next {
		if len(next.Children) > 0 {
			out.Children = append(out.Children, describe(next.Children[0]))
		} else {
			out.Args = append(out.Args, next.Value)
		}
	}
	for _, h := range n.Heredocs {
		content := h.Content
		if h.Chomp {
			content = parser.ChompHeredocContent(content)
		}
		out.Heredocs = append(out.Heredocs, heredoc{h.Name, float64(h.FileDescriptor), h.Expand, h.Chomp, content})
	}
	return out
}

func parse(q question) any {
	source, err := base64.StdEncoding.DecodeString(q.Source)
	if err != nil {
		return map[string]any{"broken": err.Error()}
	}
	result, err := parser.Parse(bytes.NewReader(source))
	if err != nil {
		return map[string]any{"parsed": false, "accepted": false, "error": err.Error()}
	}
	nodes := []node{}
	for _, child := range result.AST.Children {
		nodes = append(nodes, describe(child))
	}
	answer := map[string]any{
		"parsed": true, "escape": string(result.EscapeToken), "nodes": nodes, "warnings": len(result.Warnings),
	}
	stages, _, err := instructions.Parse(result.AST, linter.New(&linter.Config{}))
	if err == nil && len(stages) == 0 {
		err = fmt.Errorf("no stages")
	}
	answer["accepted"] = err == nil
	if err != nil {
		answer["error"] = err.Error()
	}
	return answer
}

func expand(q question) any {
	env := []string{}
	for key, value := range q.Variables {
		env = append(env, key+"="+value)
	}
	lex := shell.NewLex([]rune(q.Escape)[0])
	lex.RawQuotes = q.Options["rawQuotes"]
	lex.RawEscapes = q.Options["rawEscapes"]
	lex.SkipProcessQuotes = q.Options["ignoreQuotes"]
	lex.SkipUnsetEnv = q.Options["keepUnset"]
	result, err := lex.ProcessWordWithMatches(q.Word, shell.EnvsFromSlice(env))
	if err != nil {
		return map[string]any{"ok": false, "error": err.Error()}
	}
	unresolved := []string{}
	for name := range result.Unmatched {
		unresolved = append(unresolved, name)
	}
	words := result.Words
	if words == nil {
		words = []string{}
	}
	return map[string]any{"ok": true, "value": result.Result, "words": words, "unresolved": unresolved}
}

func ignore(q question) any {
	source, _ := base64.StdEncoding.DecodeString(q.Source)
	patterns, err := ignorefile.ReadAll(bytes.NewReader(source))
	if err != nil {
		return map[string]any{"ok": false, "error": err.Error()}
	}
	if patterns == nil {
		patterns = []string{}
	}
	matcher, err := patternmatcher.New(patterns)
	if err != nil {
		return map[string]any{"ok": false, "patterns": patterns, "error": err.Error()}
	}
	patterns = []string{}
	for _, pattern := range matcher.Patterns() {
		if pattern.Exclusion() {
			patterns = append(patterns, "!"+pattern.String())
		} else {
			patterns = append(patterns, pattern.String())
		}
	}
	matches := []any{}
	walked := []any{}
	for _, path := range q.Paths {
		match, err := matcher.MatchesOrParentMatches(path)
		if err != nil {
			matches = append(matches, nil)
		} else {
			matches = append(matches, match)
		}
		// The walk over a build context hands each directory's results to its children.
		var info patternmatcher.MatchInfo
		var result bool
		err = nil
		parts := strings.Split(path, "/")
		for i := range parts {
			result, info, err = matcher.MatchesUsingParentResults(strings.Join(parts[:i+1], "/"), info)
			if err != nil {
				break
			}
		}
		if err != nil {
			walked = append(walked, nil)
		} else {
			walked = append(walked, result)
		}
	}
	return map[string]any{"ok": true, "patterns": patterns, "matches": matches, "walked": walked}
}

func refer(q question) any {
	named, err := reference.ParseNormalizedNamed(q.Word)
	if err != nil {
		return map[string]any{"ok": false, "error": err.Error()}
	}
	named = reference.TagNameOnly(named)
	answer := map[string]any{
		"ok": true, "domain": reference.Domain(named), "path": reference.Path(named),
		"tag": nil, "digest": nil, "text": named.String(), "familiar": reference.FamiliarString(named),
		"familiarName": reference.FamiliarName(named),
	}
	if tagged, ok := named.(reference.Tagged); ok {
		answer["tag"] = tagged.Tag()
	}
	if digested, ok := named.(reference.Digested); ok {
		answer["digest"] = digested.Digest().String()
	}
	return answer
}

func answer(q question) (out any) {
	defer func() {
		if r := recover(); r != nil {
			out = map[string]any{"panic": fmt.Sprint(r)}
		}
	}()
	switch q.Kind {
	case "parse":
		return parse(q)
	case "expand":
		return expand(q)
	case "ignore":
		return ignore(q)
	case "reference":
		return refer(q)
	}
	return map[string]any{"broken": "unknown kind " + q.Kind}
}

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for {
		line, err := in.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			var q question
			if err := json.Unmarshal(line, &q); err != nil {
				encoder.Encode(map[string]any{"broken": err.Error()})
			} else {
				encoder.Encode(answer(q))
			}
		}
		if err == io.EOF {
			return
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}
