package procedure // want `testpackage: `
