namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Addresses that are made of texts, bytes and other addresses: what says of which family they are.</summary>
public sealed class AddressTextTests
{
    private static string Program(string body, string address, string members = "") => $$"""
        public sealed class Server
        {
            {{members}}

            public void Start(string text, int number)
            {
                {{body}}
                var listener = {{address}};
                listener.Start();
                listener.AcceptTcpClient();
            }
        }
        """;

    private static string Silent(string body, string address, string members = "") => Program(body, $"new TcpListener({address}, 5)", members);

    private static string Reported(string id, string body, string address, string members = "") => Program(body, $"{{|{id}:new TcpListener({address}, 5)|}}", members);

    [Theory]
    [InlineData("IPAddress.Parse(\"192.168.1.\" + number)")]
    [InlineData("IPAddress.Parse($\"10.0.0.{number}\")")]
    [InlineData("IPAddress.Parse(string.Format(\"{0}.{1}.{2}.{3}\", number, number, number, number))")]
    [InlineData("IPAddress.Parse(string.Join(\".\", number, number, number, number))")]
    [InlineData("IPAddress.Parse(string.Concat(\"10.\", text))")]
    [InlineData("IPAddress.Parse(number + \".\" + number + \".0.1\")")]
    [InlineData("IPEndPoint.Parse(\"127.0.0.1:\" + number).Address")]
    public Task A_text_with_a_dot_before_any_colon_is_IPv4(string address) => SilentAsync(Silent("", address));

    [Theory]
    [InlineData("IPAddress.Parse(\"::ffff:10.0.0.\" + number)")]
    [InlineData("IPAddress.Parse($\"fe80::{number}\")")]
    [InlineData("IPAddress.Parse(text + number)")]
    [InlineData("IPAddress.Parse(text + \".5\")")]
    [InlineData("IPAddress.Parse($\"{text}%eth0.{number}\")")]
    [InlineData("IPAddress.Parse(string.Format(\"{1}{0}\", \".5\", text))")]
    [InlineData("IPAddress.Parse(string.Join(\".\", text.Split('.').Select(part => part.TrimStart('0'))))")]
    [InlineData("IPAddress.Parse(string.Join(\":\", text, number))")]
    [InlineData("IPEndPoint.Parse(text + \":80\").Address")]
    public Task Another_may_be_IPv6(string address) => ReportsAsync(Reported("DSA1002", "", address));

    [Theory]
    [InlineData("string host = \"192.168.1.\" + number;", "IPAddress.Parse(host)")]
    [InlineData("string host = $\"10.0.0.{number}\"; ", "IPAddress.Parse(host.Trim())")]
    [InlineData("string host = IPAddress.Loopback.ToString();", "IPAddress.Parse(host)")]
    [InlineData("string host = Dns.GetHostAddresses(text).First(it => it.AddressFamily == AddressFamily.InterNetwork).ToString();", "IPAddress.Parse(host)")]
    [InlineData("if (!IPAddress.TryParse(\"10.0.0.\" + number, out var address)) { return; }", "address")]
    [InlineData("IPAddress.TryParse(\"10.0.0.1\", out var address);", "address")]
    [InlineData("IPAddress address; if (!IPAddress.TryParse(\"no address\", out address!)) { address = IPAddress.Any; }", "address")]
    public Task So_is_what_a_variable_holds(string body, string address) => SilentAsync(Silent(body, address));

    [Theory]
    [InlineData("DSA1002", "string host = Dns.GetHostAddresses(text)[0].ToString();", "IPAddress.Parse(host)")]
    [InlineData("DSA1003", "string host = IPAddress.IPv6Loopback.ToString();", "IPAddress.Parse(host)")]
    [InlineData("DSA1003", "IPAddress address; if (!IPAddress.TryParse(\"::1\", out address!)) { address = IPAddress.Any; }", "address")]
    [InlineData("DSA1002", "IPAddress.TryParse(text, out var address);", "address!")]
    public Task Of_others_it_may_be_IPv6(string id, string body, string address) => ReportsAsync(Reported(id, body, address));

    [Theory]
    [InlineData("foreach (var address in Dns.GetHostEntry(Dns.GetHostName()).AddressList) { if (address.AddressFamily == AddressFamily.InterNetwork) { return address.ToString(); } } throw new Exception();")]
    [InlineData("using (var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, 0)) { socket.Connect(\"192.0.2.1\", 65530); return ((IPEndPoint)socket.LocalEndPoint!).Address.ToString(); }")]
    [InlineData("string found = \"\"; foreach (var address in Dns.GetHostEntry(Dns.GetHostName()).AddressList) { if (address.AddressFamily.ToString() == \"InterNetwork\") { found = address.ToString(); } } return found;")]
    public Task A_method_that_returns_the_text_of_an_IPv4_address_is_followed(string method) =>
        SilentAsync(Silent("", "IPAddress.Parse(Local())", $"private static string Local() {{ {method} }}"));

    [Fact]
    public Task One_that_returns_the_text_of_any_is_followed_too() => ReportsAsync(Reported(
        "DSA1002", "", "IPAddress.Parse(Local())", "private static string Local() => Dns.GetHostEntry(Dns.GetHostName()).AddressList[0].ToString();"));

    [Theory]
    [InlineData("IPAddress.Parse(text).MapToIPv4()")]
    [InlineData("new IPAddress(BitConverter.GetBytes(number))")]
    [InlineData("new IPAddress(new System.IO.BinaryReader(System.IO.Stream.Null).ReadBytes(4))")]
    [InlineData("new IPAddress(new ReadOnlySpan<byte>(new byte[4]))")]
    public Task Four_bytes_are_IPv4(string address) => SilentAsync(Silent("", address));

    [Theory]
    [InlineData("DSA1002", "new IPAddress(new System.IO.BinaryReader(System.IO.Stream.Null).ReadBytes(number))")]
    [InlineData("DSA1002", "new IPAddress(BitConverter.GetBytes((long)number))")]
    [InlineData("DSA1003", "IPAddress.Loopback.MapToIPv6()")]
    public Task Others_may_be_IPv6(string id, string address) => ReportsAsync(Reported(id, "", address));

    [Theory]
    [InlineData("var bytes = new byte[4]; new Random().NextBytes(bytes);", "new IPAddress(bytes)")]
    [InlineData("var bytes = IPAddress.Parse(\"10.0.0.1\").GetAddressBytes(); bytes[3] = (byte)number;", "new IPAddress(bytes)")]
    [InlineData("var address = IPAddress.Parse(text); if (address.AddressFamily == AddressFamily.InterNetworkV6) { address = address.MapToIPv4(); }", "address")]
    [InlineData("var address = IPAddress.Parse(text); if (address.GetAddressBytes().Length != 4) { return; }", "address")]
    [InlineData("var address = IPAddress.Parse(text); if (address.AddressFamily.ToString() != \"InterNetwork\") { return; }", "address")]
    [InlineData("var address = IPAddress.Parse(text); System.Diagnostics.Debug.Assert(address.AddressFamily == AddressFamily.InterNetwork);", "address")]
    public Task A_test_of_the_bytes_or_the_name_of_the_family_counts(string body, string address) => SilentAsync(Silent(body, address));

    [Theory]
    [InlineData("DSA1002", "var address = IPAddress.Parse(text); if (address.GetAddressBytes().Length == 3) { return; }", "address")]
    [InlineData("DSA1002", "var address = IPAddress.Parse(text); if (address.AddressFamily.ToString() == \"Unix\") { return; }", "address")]
    [InlineData("DSA1002", "var address = IPAddress.Parse(text); System.Diagnostics.Debug.Assert(address is not null);", "address")]
    [InlineData("DSA1002", "IPAddress address; try { address = IPAddress.Parse(text); } catch (FormatException) { System.Diagnostics.Debug.Assert(false); address = IPAddress.IPv6Any; }", "address")]
    public Task Another_test_does_not(string id, string body, string address) => ReportsAsync(Reported(id, body, address));

    [Theory]
    [InlineData("var address = Array.Find(Dns.GetHostAddresses(text), it => it.AddressFamily == AddressFamily.InterNetwork);", "address!")]
    [InlineData("var address = Dns.GetHostAddresses(text).ToList().Find(it => it.AddressFamily == AddressFamily.InterNetwork);", "address!")]
    [InlineData("var address = Array.FindLast(Dns.GetHostAddresses(text), it => it.AddressFamily == AddressFamily.InterNetwork);", "address!")]
    [InlineData("var address = Array.FindAll(Dns.GetHostAddresses(text), it => it.AddressFamily == AddressFamily.InterNetwork)[0];", "address")]
    public Task What_is_found_by_its_family_is_known(string body, string address) => SilentAsync(Silent(body, address));

    [Theory]
    [InlineData("var address = Array.Find(Dns.GetHostAddresses(text), it => it.AddressFamily != AddressFamily.Unix);", "address!")]
    [InlineData("var address = Dns.GetHostAddresses(text).ToList().Find(it => !IPAddress.IsLoopback(it));", "address!")]
    [InlineData("var all = Dns.GetHostAddresses(text).ToList().FindAll(it => it.AddressFamily == AddressFamily.InterNetwork); if (all.Count == 0) { all.Add(IPAddress.IPv6Any); } var address = all[0];", "address")]
    [InlineData("var all = Array.FindAll(Dns.GetHostAddresses(text), it => it.AddressFamily == AddressFamily.InterNetwork); all[0] = IPAddress.IPv6Any; var address = all[number];", "address")]
    [InlineData("var all = Dns.GetHostAddresses(text).Where(it => it.AddressFamily == AddressFamily.InterNetwork).ToList(); all.AddRange(Dns.GetHostAddresses(text)); var address = all[0];", "address")]
    public Task What_is_found_otherwise_is_not(string body, string address) => ReportsAsync(Reported("DSA1002", body, address));

    [Theory]
    [InlineData("IPAddress? address = null; foreach (var it in Dns.GetHostAddresses(text)) { if (it.AddressFamily == AddressFamily.InterNetwork) { address = it; break; } }")]
    [InlineData("IPAddress? address = null; if (number > 5) { address = IPAddress.Any; }")]
    [InlineData("IPAddress? address = null;")]
    public Task Of_null_the_constructor_throws(string body) => SilentAsync(Silent(body, "address!"));

    [Theory]
    [InlineData("IPEndPoint? local = null; if (number > 5) { local = new IPEndPoint(IPAddress.Any, 5); }", "new TcpListener(local!)")]
    [InlineData("IPEndPoint? local = null; if (number > 5) { local = new IPEndPoint(IPAddress.Any, 5); }", "new UdpClient(local!)")]
    [InlineData("IPEndPoint? local = null; if (number > 5) { local = new IPEndPoint(IPAddress.Any, 5); }", "new TcpClient(local!)")]
    public Task So_do_those_that_take_an_endpoint(string body, string creation) => SilentAsync($$"""
        void Start(int number)
        {
            {{body}}
            var socket = {{creation}};
        }
        """);

    [Fact]
    public Task What_may_be_null_or_any_address_is_reported() =>
        ReportsAsync(Reported("DSA1002", "IPAddress? address = null; if (number > 5) { address = IPAddress.Parse(text); }", "address!"));

    [Theory]
    [InlineData("private static void Pick(out IPAddress address) { address = IPAddress.Any; }")]
    [InlineData("private static void Pick(out IPAddress address) => address = IPAddress.Loopback;")]
    public Task An_IPv4_address_that_a_method_hands_back_is_known(string method) => SilentAsync(Silent("Pick(out var address);", "address", method));

    [Fact]
    public Task Any_that_a_method_hands_back_is_reported() => ReportsAsync(Reported(
        "DSA1002", "Pick(text, out var address);", "address", "private static void Pick(string text, out IPAddress address) { address = IPAddress.Parse(text); }"));

    [Theory]
    [InlineData("var other = new TcpListener(IPAddress.Loopback, 0); other.Start(); var peer = (IPEndPoint)other.AcceptTcpClient().Client.RemoteEndPoint!;")]
    [InlineData("var other = new TcpClient(AddressFamily.InterNetwork); other.Connect(text, 5); var peer = (IPEndPoint)other.Client.RemoteEndPoint!;")]
    public Task The_peer_of_an_IPv4_socket_is_IPv4(string body) => SilentAsync(Silent(body, "peer.Address"));

    [Theory]
    [InlineData("text.Split(':')[0]")]
    [InlineData("text.Split(\":\")[0]")]
    [InlineData("text.Split(new[] { ':', '/' })[1]")]
    [InlineData("text.Substring(0, text.IndexOf(':'))")]
    [InlineData("text.Remove(text.IndexOf(':'))")]
    public Task What_is_cut_at_a_colon_is_IPv4(string host) => SilentAsync(Silent($"string host = {host};", "IPAddress.Parse(host)"));

    [Theory]
    [InlineData("text.Split(',')[0]")]
    [InlineData("text.Split(':', 2)[1]")]
    [InlineData("text.Substring(0, text.LastIndexOf(':'))")]
    [InlineData("text.Substring(1, text.IndexOf(':'))")]
    public Task What_is_cut_elsewhere_may_be_IPv6(string host) => ReportsAsync(Reported("DSA1002", $"string host = {host};", "IPAddress.Parse(host)"));

    [Fact]
    public Task An_address_that_is_read_from_its_own_text_is_that_address() => SilentAsync("""
        void Start(IPAddress address)
        {
            string text = address.ToString();
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (IPAddress.Parse(text).AddressFamily == AddressFamily.InterNetworkV6)
            {
                socket.DualMode = true;
            }

            socket.Bind(new IPEndPoint(IPAddress.Parse(text), 5));
            socket.Listen(5);
        }
        """);

    [Fact]
    public Task A_null_that_other_code_may_have_replaced_ends_no_path() => ReportsAsync("""
        public sealed class Server
        {
            private IPAddress? _address;
            private Socket? _earlier;

            public void Open(string text) => _address = IPAddress.Parse(text);

            public async Task Start(Task ready)
            {
                _address = null;
                _earlier = null;
                await ready;
                _earlier!.Close();
                var first = {|DSA1002:new TcpListener(_address!, 5)|};
                first.Start();
                var second = {|DSA1001:new TcpListener(IPAddress.IPv6Any, 6)|};
                second.Start();
                second.AcceptTcpClient();
            }
        }
        """);

    [Fact]
    public Task A_flag_that_a_method_sets_with_the_address_still_goes_with_it() => SilentAsync("""
        public sealed class Server
        {
            private bool _isIPv6;
            private IPAddress _address = IPAddress.Any;

            private void Load()
            {
                _isIPv6 = Console.ReadLine() == "6";
                _address = _isIPv6 ? IPAddress.IPv6Any : IPAddress.Any;
            }

            public void Start()
            {
                Load();
                var socket = new Socket(_address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (_isIPv6)
                {
                    socket.DualMode = true;
                }

                socket.Bind(new IPEndPoint(_address, 80));
                socket.Listen(5);
            }
        }
        """);

    [Theory]
    [InlineData("IPAddress? address = null; options.Add(\"a\", value => address = IPAddress.Parse(value));", "address!")]
    [InlineData("string host = \"localhost\"; options.Add(\"h\", value => host = value);", "IPAddress.Parse(host)")]
    public Task What_a_function_assigns_is_not_null_for_certain(string body, string address) => ReportsAsync(Reported(
        "DSA1002", $"var options = new Dictionary<string, Action<string>>(); {body} foreach (var option in options.Values) {{ option(text); }}", address));

    [Theory]
    [InlineData("static void Mend(string[] parts) { parts[0] = \"::\"; } var parts = text.Split(':'); Mend(parts);")]
    [InlineData("var parts = text.Split(':'); Array.Fill(parts, \"::\");")]
    [InlineData("var parts = text.Split(':'); ref string first = ref parts[0]; first = \"::\";")]
    public Task Parts_that_are_changed_may_be_IPv6(string body) => ReportsAsync(Reported("DSA1002", body, "IPAddress.Parse(parts[0])"));

    [Fact]
    public Task Parts_that_are_only_read_are_IPv4() => SilentAsync(Silent("var parts = text.Split(':'); int port = parts.Length > 1 ? int.Parse(parts[1]) : 80;", "IPAddress.Parse(parts[0])"));
}
