namespace CourseKit.Syntax.Tests;

public class DataDateTests
{
    [Theory]
    [InlineData("2022-04-27", "2022-04-27T00:00:00.0000000+00:00")]
    [InlineData("2022-04-27T10:30", "2022-04-27T10:30:00.0000000+00:00")]
    [InlineData("2022-04-27 10:30:15", "2022-04-27T10:30:15.0000000+00:00")]
    [InlineData("2022-04-27T10:30:15Z", "2022-04-27T10:30:15.0000000+00:00")]
    [InlineData("2022-04-27t10:30:15z", "2022-04-27T10:30:15.0000000+00:00")]
    [InlineData("2022-04-27T10:30:15.25+02:00", "2022-04-27T10:30:15.2500000+02:00")]
    [InlineData("2006-01-02 15:04:05 -0700", "2006-01-02T15:04:05.0000000-07:00")]
    [InlineData("2024-02-29", "2024-02-29T00:00:00.0000000+00:00")]
    public void Dates_are_read_as_Hugo_reads_them(string text, string expected)
    {
        Assert.True(DataDate.TryRead(text, out var date));
        Assert.Equal(expected, date.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2022")]
    [InlineData("2022-4-27")]
    [InlineData("2022-13-01")]
    [InlineData("2023-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("2022-04-27T")]
    [InlineData("2022-04-27T25:00")]
    [InlineData("2022-04-27T10:61")]
    [InlineData("2022-04-27T10:30:15.")]
    [InlineData("2022-04-27T10:30+")]
    [InlineData("2022-04-27T10:30+15:00")]
    [InlineData("2022-04-27 tomorrow")]
    [InlineData("0001-01-01T00:00:00+10:00")]
    [InlineData("9999-12-31T23:59:59-10:00")]
    [InlineData("27/04/2022")]
    public void What_is_no_date_is_not_read(string text) => Assert.False(DataDate.TryRead(text, out _));

    [Theory]
    [InlineData("27/04/2022", "2022-04-27")]
    [InlineData("04/27/2022", "2022-04-27")]
    [InlineData("27.4.2022", "2022-04-27")]
    [InlineData("2022/04/27", "2022-04-27")]
    [InlineData("2022-4-7", "2022-04-07")]
    [InlineData("05/05/2022", "2022-05-05")]
    [InlineData("04/03/2022", null)]
    [InlineData("30/02/2022", null)]
    [InlineData("27/04/22", null)]
    [InlineData("1/2", null)]
    [InlineData("a/b/2022", null)]
    [InlineData("27 April 2022", null)]
    public void Another_notation_is_corrected_when_it_can_only_mean_one_day(string text, string? expected)
    {
        Assert.Equal(expected, DateCorrection.Correct(text));
    }

    [Fact]
    public void Any_text_can_be_tried()
    {
        Property.Holds(Property.Texts(["2022", "-", "04", "27", "T", " ", "10", ":", "30", ".", "5", "+", "Z", "/"]), text =>
        {
            var read = DataDate.TryRead(text, out _);
            if (DateCorrection.Correct(text) is { } corrected) Assert.True(DataDate.TryRead(corrected, out _), corrected);
            return !read || DataDate.HasDateShape(text, 0);
        });
    }
}
