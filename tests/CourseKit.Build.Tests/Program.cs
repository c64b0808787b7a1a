namespace CourseKit.Build.Tests;

/// <summary>Lets a test start this assembly as a process of its own, to be killed.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is not ["write-for-ever", var folder]) return 2;
        KillTests.WriteForEver(folder);
        return 0;
    }
}
