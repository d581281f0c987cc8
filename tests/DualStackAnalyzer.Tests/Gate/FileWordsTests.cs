using DualStackAnalyzer.Gate;

namespace DualStackAnalyzer.Tests.Gate;

/// <summary>The words of a file.</summary>
public sealed class FileWordsTests
{
    [Theory]
    [InlineData("Socket")]
    [InlineData("var s = new Socket(")]
    [InlineData("// a Socket, perhaps")]
    [InlineData("\"Socket\"")]
    [InlineData("Sockets MySocket Socket")]
    public void A_word_is_found_wherever_it_stands(string text) => AssertHas(true, text);

    [Theory]
    [InlineData("")]
    [InlineData("MySocket")]
    [InlineData("Sockets")]
    [InlineData("_Socket")]
    [InlineData("socket")]
    [InlineData("Sock et")]
    public void A_part_of_another_word_is_none(string text) => AssertHas(false, text);

    [Theory]
    [InlineData(1020)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(2047)]
    [InlineData(50_000)]
    public void A_word_is_found_wherever_the_text_is_cut(int before)
    {
        AssertHas(true, new string(' ', before) + "Socket");
        AssertHas(true, new string('x', before) + " Socket x");
        AssertHas(false, new string('x', before) + "Socket");
    }

    [Fact]
    public void All_of_many_words_are_found_and_no_others()
    {
        var words = WordsOf(string.Join(" ", Enumerable.Range(0, 10_000).Select(number => "w" + number)));

        Assert.All(Enumerable.Range(0, 10_000), number => Assert.True(words.Has("w" + number)));
        Assert.DoesNotContain(Enumerable.Range(10_000, 10_000), number => words.Has("w" + number));
    }

    [Fact]
    public void An_answer_stays_the_same_when_all_words_are_read()
    {
        var words = WordsOf("Socket TcpClients");
        bool[] Answers() => [words.Has("Socket"), words.Has("TcpClient")];
        bool[] first = Answers();
        Assert.False(words.HasAny([.. Enumerable.Range(0, 20).Select(number => "w" + number)]));

        Assert.Equal([true, false], first);
        Assert.Equal(first, Answers());
    }

    [Theory]
    [InlineData("Gr\u203Fo\u00DF")]
    [InlineData("e\u0301tat")]
    public void A_name_may_have_any_characters_of_a_name(string name) => AssertHas(true, $"new {name}()", name);

    /// <summary>Asked by itself, and among many.</summary>
    private static void AssertHas(bool expected, string text, string word = "Socket")
    {
        Assert.Equal(expected, WordsOf(text).Has(word));
        Assert.Equal(expected, WordsOf(text).HasAny([.. Enumerable.Range(0, 20).Select(number => "w" + number), word]));
    }

    private static FileWords WordsOf(string text) => FileWords.Of(CSharpSyntaxTree.ParseText(text));
}
