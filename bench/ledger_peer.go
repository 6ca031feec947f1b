// The peer of bench/ledger.py: the same work with golang.org/x/mod/sumdb, the library behind Go's checksum database.
//
//	ledger_peer APPENDS PROOF_LOG PROOFS VERIFY
//
// Writes one JSON object with seconds of CPU and of wall time. Trees and tiles are in memory, as in the engine's store.
package main

import (
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"syscall"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type stored []tlog.Hash

func (s stored) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, len(indexes))
	for at, index := range indexes {
		found[at] = s[index]
	}
	return found, nil
}

// tiles reads tiles from stored hashes and keeps nothing.
type tiles struct{ stored }

func (t tiles) Height() int                      { return 8 }
func (t tiles) SaveTiles([]tlog.Tile, [][]byte)  {}
func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(wanted))
	for at, tile := range wanted {
		found, err := tlog.ReadTileData(tile, t.stored)
		if err != nil {
			return nil, err
		}
		data[at] = found
	}
	return data, nil
}

type clocks struct {
	CPU  float64 `json:"cpu"`
	Wall float64 `json:"wall"`
}

func measure(work func()) clocks {
	cpu, wall := used(), time.Now()
	work()
	return clocks{used() - cpu, time.Since(wall).Seconds()}
}

func used() float64 {
	var usage syscall.Rusage
	check(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return float64(usage.Utime.Sec+usage.Stime.Sec) + float64(usage.Utime.Usec+usage.Stime.Usec)/1e6
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func grow(tree stored, count int64, entry func(int64) []byte) stored {
	for number := int64(0); number < count; number++ {
		more, err := tlog.StoredHashes(number, entry(number), tree)
		check(err)
		tree = append(tree, more...)
	}
	return tree
}

func entry(number int64) []byte {
	return []byte(fmt.Sprintf(`{"format":1,"kind":"publication","number":%d,"path":"/kiem-chung/bai-%d/","sha256":"%064x","time":"2026-06-26T08:30:00Z"}`, number, number, number))
}

func main() {
	var counts [4]int64
	for at := range counts {
		count, err := strconv.ParseInt(os.Args[at+1], 10, 64)
		check(err)
		counts[at] = count
	}
	secret := ed25519.NewKeyFromSeed(make([]byte, 32))
	verifierKey, err := note.NewEd25519VerifierKey("peer", secret.Public().(ed25519.PublicKey))
	check(err)
	verifier, err := note.NewVerifier(verifierKey)
	check(err)
	seed := base64.StdEncoding.EncodeToString(append([]byte{1}, make([]byte, 32)...))
	signer, err := note.NewSigner(fmt.Sprintf("PRIVATE+KEY+peer+%08x+%s", verifier.KeyHash(), seed))
	check(err)
	results := map[string]clocks{}

	var signed []byte
	results["append"] = measure(func() {
		tree := stored{}
		for number := int64(0); number < counts[0]; number++ {
			more, err := tlog.StoredHashes(number, entry(number), tree)
			check(err)
			tree = append(tree, more...)
			root, err := tlog.TreeHash(number+1, tree)
			check(err)
			signed, err = note.Sign(&note.Note{Text: fmt.Sprintf("peer\n%d\n%s\n", number+1, root)}, signer)
			check(err)
		}
	})

	large := grow(make(stored, 0, 2*counts[1]), counts[1], func(number int64) []byte { return strconv.AppendInt(nil, number, 10) })
	root, err := tlog.TreeHash(counts[1], large)
	check(err)
	results["prove"] = measure(func() {
		for proof := int64(0); proof < counts[2]; proof++ {
			reader := tlog.TileHashReader(tlog.Tree{N: counts[1], Hash: root}, tiles{large})
			_, err := tlog.ProveRecord(counts[1], proof*7919%counts[1], reader)
			check(err)
		}
	})
	large = nil

	entries := make([][]byte, counts[3])
	for number := range entries {
		entries[number] = entry(int64(number))
	}
	results["verify"] = measure(func() {
		tree := grow(stored{}, counts[3], func(number int64) []byte { return entries[number] })
		_, err := tlog.TreeHash(counts[3], tree)
		check(err)
		_, err = note.Open(signed, note.VerifierList(verifier))
		check(err)
	})
	check(json.NewEncoder(os.Stdout).Encode(results))
}
