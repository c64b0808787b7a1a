namespace CourseKit.Syntax.Tests;

public class DataNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-17", -17)]
    [InlineData("+17", 17)]
    [InlineData("1_000", 1000)]
    [InlineData("0xFF", 255)]
    [InlineData("0o17", 15)]
    [InlineData("0b101", 5)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Whole_numbers_are_read(string text, long expected)
    {
        Assert.True(DataNumber.TryInteger(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("0x")]
    [InlineData("0b2")]
    [InlineData("1.5")]
    [InlineData("1_")]
    [InlineData("_1")]
    [InlineData("1__0")]
    [InlineData("12a")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    public void Others_are_not(string text) => Assert.False(DataNumber.TryInteger(text, out _));

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("-1e3", -1000)]
    [InlineData("1_0.5", 10.5)]
    public void Fractions_are_read(string text, double expected)
    {
        Assert.True(DataNumber.TryFloat(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("Infinity")]
    [InlineData("1,5")]
    [InlineData("e")]
    [InlineData("1_.5")]
    public void Words_are_no_fractions(string text) => Assert.False(DataNumber.TryFloat(text, out _));
}
