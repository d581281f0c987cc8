//: unset_socket

//# Lazy gives the socket that is chosen for
var lazy = new Lazy<Socket>(() => s);
lazy.Value.DualMode = true;

//# WeakReference gives the socket that is chosen for
var weak = new WeakReference<Socket>(s);
if (weak.TryGetTarget(out var it)) it.DualMode = true;

//# Tuple.Create gives the socket that is chosen for
Tuple.Create(s, 1).Item1.DualMode = true;

//# KeyValuePair gives the socket that is chosen for
new KeyValuePair<int, Socket>(1, s).Value.DualMode = true;

//# Task.FromResult gives the socket that is chosen for
Task.FromResult(s).Result.DualMode = true;

//# TaskCompletionSource gives the socket that is chosen for
var source = new TaskCompletionSource<Socket>();
source.SetResult(s);
source.Task.Result.DualMode = true;

//# Interlocked.Exchange gives the socket that is chosen for
Socket other = null;
Interlocked.Exchange(ref other, s);
other.DualMode = true;

//# A deconstructed pair gives the socket that is chosen for
//@ net10.0
var map = new Dictionary<string, Socket> { ["a"] = s };
foreach (var (key, it) in map) it.DualMode = true;
