// Package net has a connection that cannot be made: there is no network here, and dialling fails with an error.
package net

import (
	"errors"
	"strconv"
	"strings"
)

// Addr is an end of a connection.
type Addr interface {
	Network() string
	String() string
}

// Error is what operations on a network fail with.
type Error interface {
	error
	Timeout() bool
	Temporary() bool
}

// OpError says which operation failed on which network.
type OpError struct {
	Op     string
	Net    string
	Source Addr
	Addr   Addr
	Err    error
}

func (e *OpError) Error() string {
	s := e.Op
	if e.Net != "" {
		s += " " + e.Net
	}
	if e.Source != nil {
		s += " " + e.Source.String()
	}
	if e.Addr != nil {
		if e.Source != nil {
			s += "->"
		} else {
			s += " "
		}
		s += e.Addr.String()
	}
	return s + ": " + e.Err.Error()
}

func (e *OpError) Unwrap() error   { return e.Err }
func (e *OpError) Timeout() bool   { return false }
func (e *OpError) Temporary() bool { return false }

var (
	errMissingAddress = errors.New("missing address")
	errUnreachable    = errors.New("connect: network is unreachable")
)

// UnknownNetworkError is a network's name that there is none of.
type UnknownNetworkError string

func (e UnknownNetworkError) Error() string   { return "unknown network " + string(e) }
func (e UnknownNetworkError) Timeout() bool   { return false }
func (e UnknownNetworkError) Temporary() bool { return false }

// IP is an address of 4 or 16 bytes.
type IP []byte

// IPv4 is the address a.b.c.d.
func IPv4(a, b, c, d byte) IP {
	return IP{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, a, b, c, d}
}

// To4 is the address in four bytes; nil if it has no such form.
func (ip IP) To4() IP {
	if len(ip) == 4 {
		return ip
	}
	if len(ip) != 16 || ip[10] != 0xff || ip[11] != 0xff {
		return nil
	}
	for _, b := range ip[:10] {
		if b != 0 {
			return nil
		}
	}
	return ip[12:]
}

func (ip IP) String() string {
	if len(ip) == 0 {
		return "<nil>"
	}
	four := ip.To4()
	if four == nil {
		return "?" + strconv.Itoa(len(ip)) + " bytes"
	}
	parts := make([]string, 4)
	for i, b := range four {
		parts[i] = strconv.Itoa(int(b))
	}
	return strings.Join(parts, ".")
}

// UDPAddr is an end of a UDP connection.
type UDPAddr struct {
	IP   IP
	Port int
	Zone string
}

func (a *UDPAddr) Network() string { return "udp" }

func (a *UDPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	host := ""
	if len(a.IP) > 0 {
		host = a.IP.String()
	}
	return host + ":" + strconv.Itoa(a.Port)
}

// UDPConn is a connection, of which there is none.
type UDPConn struct{}

func (c *UDPConn) Read(b []byte) (int, error)  { return 0, errors.New("invalid argument") }
func (c *UDPConn) Write(b []byte) (int, error) { return 0, errors.New("invalid argument") }
func (c *UDPConn) Close() error                { return errors.New("invalid argument") }

// DialUDP fails: no address can be reached.
func DialUDP(network string, laddr, raddr *UDPAddr) (*UDPConn, error) {
	var source, addr Addr
	if laddr != nil {
		source = laddr
	}
	if raddr != nil {
		addr = raddr
	}
	fail := &OpError{Op: "dial", Net: network, Source: source, Addr: addr, Err: errUnreachable}
	switch {
	case network != "udp" && network != "udp4" && network != "udp6":
		fail.Err = UnknownNetworkError(network)
	case raddr == nil:
		fail.Err = errMissingAddress
	}
	return nil, fail
}
