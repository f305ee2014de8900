package main

func main() {
A:
	for {
	}
	for {
		break A
		continue A
		break B
		continue B
	}
B:
	for {
	}
}
