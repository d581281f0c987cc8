namespace DualStackAnalyzer.Tests.Marked;

/// <summary>What a frame makes of the programs that fill it.</summary>
public sealed class ProgramFrameTests
{
    private static readonly ProgramFrame Frame = new("""
        /*types*/
        void Start(/*parameters*/)
        {
            Open(); /*mark*/
            /*body*/
        }
        """);

    [Fact]
    public void Each_part_stands_in_its_hole() => Assert.Equal(
        """
        //@ net10.0
        class One;
        void Start(int port)
        {
            Open(); // !! DSA1001
            if (port > 0)
                Close();
        }
        """,
        Frame.Fill("//@ net10.0\nif (port > 0)\n    Close();\n//+ types\nclass One;\n//+ parameters\nint port\n", "// !! DSA1001"));

    [Fact]
    public void What_nothing_is_given_for_is_left_out() => Assert.Equal("void Start()\n{\n    Open();\n}", Frame.Fill("", ""));

    [Fact]
    public void A_frame_may_fill_a_part_of_another() => Assert.Equal(
        "void Start()\n{\n    Open(); // !! DSA1001\n    Wait();\n    Close();\n}",
        Frame.With("Wait();\n/*body*/").Fill("Close();", "// !! DSA1001"));

    [Theory]
    [InlineData("//+ members\nint port;", "")]
    [InlineData("", "// !! DSA1001")]
    public void What_has_no_hole_is_refused(string text, string mark) =>
        Assert.Throws<InvalidOperationException>(() => new ProgramFrame("/*body*/").Fill(text, mark));
}
