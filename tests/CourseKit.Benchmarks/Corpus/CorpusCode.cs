namespace CourseKit.Benchmarks;

/// <summary>The two fences and four formulas of a page, each with numbers of its own.</summary>
internal static class CorpusCode
{
    public static string Python(CorpusRandom random, string name) => $"""
        ```python
        def level(hours, inflow={random.Next(90) + 10}, gate={random.Next(9) + 1}):
            # The pond of {name}, hour by hour; it never holds less than nothing.
            depth = {random.Next(50)}.5
            for hour in range(hours):
                depth += inflow / {random.Next(40) + 20} - gate * (hour % {random.Next(8) + 3} == 0)
                if depth < 0:
                    depth = 0.0
            return round(depth, 2)

        print(level({random.Next(100) + 24}))
        ```


        """;

    public static string CSharp(CorpusRandom random, string name) => $$"""
        ```csharp
        public sealed record Gate(string Place, double Width, int Steps)
        {
            public static readonly Gate {{name}} = new("{{name}}", {{random.Next(9) + 1}}.{{random.Next(10)}}, {{random.Next(60) + 4}});

            /// <summary>How far the gate stands open after so many turns, in parts of its height.</summary>
            public double Opening(int turns) => Math.Clamp((double)turns / Steps, 0, 1);

            public double Flow(int turns, double head) => Width * Opening(turns) * Math.Sqrt(2 * 9.81 * head);
        }
        ```


        """;

    public static string Inline(CorpusRandom random) =>
        $"With a head of $h = {random.Next(9) + 1}.{random.Next(10)}$ the wheel gives $P = \\eta \\rho g Q h$, where $\\eta$ is the part that is not lost.";

    public static string Display(CorpusRandom random) => $$"""
        $$
        Q_\text{out} = \mu \, b \sqrt{2 g}\, \int_0^{{random.Next(9) + 1}} \sqrt{z}\, dz
          = \frac{2}{3} \mu b \sqrt{2g}\, h^{3/2} \approx {{random.Next(900) + 100}}
        $$


        """;
}
