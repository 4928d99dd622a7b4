// Command host reads the clock, prints, and ends the program.
package main

import (
	"fmt"
	"log"
	"os"
	"time"

	"github.com/rickb777/date/v2"
)

func main() {
	fmt.Println(date.TodayUTC(), time.Now())
	if len(os.Args) > 1 {
		log.Fatal("no arguments, please")
	}
}
