namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Where the guard of a family chosen at run time goes, and what it asks.</summary>
public sealed class FamilyGuardPlaceTests
{
    [Fact]
    public Task An_expression_body_becomes_a_block() => Fix.PatchesAsync("""
         static Socket Create(IPEndPoint local)
        -    => {|DSA1002:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
        +{
        +    var socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        +    guard(local, socket);
        +    return socket;
        +}

         void Start(IPEndPoint any) { var s = Create(any); {|bind:s.Bind(any)|}; }
        """);

    [Fact]
    public Task A_lambda_becomes_a_block() => Fix.PatchesAsync("""
         void Start(IPEndPoint local)
         {
        -    Func<IPEndPoint, Socket> open = end => {|DSA1002:new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    Func<IPEndPoint, Socket> open = end =>
        +    {
        +        var socket = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +        guard(end, socket);
        +        return socket;
        +    };
             var bound = open(local);
             bound.Bind(local);
         }
        """);

    [Fact]
    public Task An_argument_gets_a_local() => Fix.PatchesAsync("""
         private readonly List<Socket> _all = new();

         void Add(IPEndPoint socket)
         {
        -    _all.Add({|DSA1002:new Socket(socket.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|});
        +    var socket2 = new Socket(socket.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +    guard(socket, socket2);
        +    _all.Add(socket2);
             {|bind:_all[0].Bind(socket)|};
         }
        """);

    [Fact]
    public Task An_argument_behind_one_that_does_something_is_left_alone() => Fix.IsRefusedAsync(
        """
        static int _count;
        static void Use(int count, Socket socket, EndPoint local) => {|bind:socket.Bind(local)|};

        void Add(IPEndPoint local) =>
            Use(_count++, {|DSA1002:new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}, local);
        """);

    [Fact]
    public Task An_iterator_gets_a_local() => Fix.PatchesWhenToldAsync("""
         static IEnumerable<Socket> All(IPAddress[] addresses)
         {
             foreach (var address in addresses)
        -        yield return {|DSA1002:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    {
        +        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +        guard(address, socket);
        +        yield return socket;
        +    }
         }

         void Start(EndPoint any) { foreach (var s in All([IPAddress.Any])) {|bind:s.Bind(any)|}; }
        """,
        Known.FamilyAtRunTime);

    [Fact]
    public Task A_field_that_is_bound_once_chooses_before_the_bind() => Fix.PatchesAsync("""
         private static readonly AddressFamily Family = Enum.Parse<AddressFamily>("InterNetwork");
         private readonly Socket _socket = {|DSA1002:new Socket(Family, SocketType.Stream, ProtocolType.Tcp)|};

         public void Start(EndPoint any)
         {
             Console.WriteLine("Starting");

        +    if (Family == AddressFamily.InterNetworkV6)
        +    {
        +        _socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    }
             // Throws where the port is taken.
             {|bind:_socket.Bind(any)|};
         }
        """);

    [Fact]
    public Task A_field_that_is_bound_twice_is_left_alone() => Fix.IsRefusedAsync(
        """
        private static readonly AddressFamily Family = Enum.Parse<AddressFamily>("InterNetwork");
        private readonly Socket _socket = {|DSA1002:new Socket(Family, SocketType.Stream, ProtocolType.Tcp)|};

        public void Start(EndPoint any) => {|bind:_socket.Bind(any)|};

        public void StartElsewhere(EndPoint any) => _socket.Bind(any);
        """);

    [Fact]
    public Task A_field_initializer_has_no_room_for_a_test_and_its_listener_no_single_bind() => Fix.IsRefusedWhenToldAsync(
        """
        private static readonly IPAddress Address = IPAddress.Parse("::");
        public static TcpListener Current { get; } = {|DSA1002:new TcpListener(Address, 80)|};

        public void Start() { {|bind:Current.Start()|}; }
        public void StartAgain() { Current.Stop(); Current.Start(); }
        """,
        Known.FamilyAtRunTime);
}
