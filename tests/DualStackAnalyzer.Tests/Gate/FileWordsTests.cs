using DualStackAnalyzer.Gate;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Tests.Gate;

/// <summary>The words of a file.</summary>
public sealed class FileWordsTests
{
    [Theory]
    [InlineData("Socket")]
    [InlineData("var s = new Socket(")]
    [InlineData("// a Socket, perhaps")]
    [InlineData("\"Socket\"")]
    public void A_word_is_found_wherever_it_stands(string text) => Assert.True(FileWords.Of(SourceText.From(text)).Has("Socket"));

    [Theory]
    [InlineData("")]
    [InlineData("MySocket")]
    [InlineData("Sockets")]
    [InlineData("_Socket")]
    [InlineData("socket")]
    [InlineData("Sock et")]
    public void A_part_of_another_word_is_none(string text) => Assert.False(FileWords.Of(SourceText.From(text)).Has("Socket"));

    [Theory]
    [InlineData(1020)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(2047)]
    public void A_word_is_found_wherever_the_text_is_cut(int before)
    {
        Assert.True(FileWords.Of(SourceText.From(new string(' ', before) + "Socket")).Has("Socket"));
        Assert.True(FileWords.Of(SourceText.From(new string('x', before) + " Socket x")).Has("Socket"));
        Assert.False(FileWords.Of(SourceText.From(new string('x', before) + "Socket")).Has("Socket"));
    }

    [Fact]
    public void All_of_many_words_are_found_and_no_others()
    {
        var words = FileWords.Of(SourceText.From(string.Join(" ", Enumerable.Range(0, 10_000).Select(number => "w" + number))));

        Assert.All(Enumerable.Range(0, 10_000), number => Assert.True(words.Has("w" + number)));
        Assert.DoesNotContain(Enumerable.Range(10_000, 10_000), number => words.Has("w" + number));
    }
}
