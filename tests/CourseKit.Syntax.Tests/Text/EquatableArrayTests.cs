namespace CourseKit.Syntax.Tests;

public class EquatableArrayTests
{
    private sealed record Holder(string Name, EquatableArray<int> Numbers);

    [Fact]
    public void Arrays_are_equal_by_their_elements_and_so_are_records_that_hold_them()
    {
        EquatableArray<int> one = [1, 2], same = [1, 2], other = [2, 1], shorter = [1];

        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != other);
        Assert.NotEqual(one, shorter);
        Assert.Equal(new Holder("a", one), new Holder("a", same));
        Assert.NotEqual(new Holder("a", one), new Holder("a", other));
    }

    [Fact]
    public void The_default_value_is_an_empty_array()
    {
        EquatableArray<string> unset = default;

        Assert.Equal(EquatableArray<string>.Empty, unset);
        Assert.Equal([], unset);
        Assert.True(unset.IsEmpty);
        Assert.Empty(unset);
        Assert.Equal(unset.GetHashCode(), new List<string>().ToEquatableArray().GetHashCode());
    }

    [Fact]
    public void It_cannot_be_changed_through_what_it_was_made_from()
    {
        var numbers = new List<int> { 1, 2 };
        var array = numbers.ToEquatableArray();

        numbers[0] = 9;

        Assert.Equal([1, 2], array);
        Assert.Equal((2, 1, 2), (array.Count, array[0], array[1]));
    }

    [Fact]
    public void Null_elements_are_elements()
    {
        EquatableArray<string?> one = [null, "a"], same = [null, "a"], other = ["a", null];

        Assert.Equal(one, same);
        Assert.NotEqual(one, other);
    }
}
